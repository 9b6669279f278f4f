// -> campaign: every campaign.
MATCH (campaign:Campaign)
