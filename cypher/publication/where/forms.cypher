// publication, $forms: it has one of these forms.
publication.form IN $forms
