// organization, $forms: it has one of these forms.
organization.form IN $forms
