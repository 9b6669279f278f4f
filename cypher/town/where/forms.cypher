// town, $forms: it has one of these forms.
town.form IN $forms
