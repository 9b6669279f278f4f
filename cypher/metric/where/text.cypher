// metric, $text: its name, in English or Chinese, contains the text, whatever the case.
toLower(metric.nameEn) CONTAINS toLower($text) OR
toLower(metric.nameZh) CONTAINS toLower($text)
