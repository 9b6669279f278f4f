// program, $forms: it has one of these forms.
program.form IN $forms
