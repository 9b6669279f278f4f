// item: it is published now.
item.status = 'ACTIVE'
