heading-dpo = Kuka auttaa tietosuojassa
heading-dpoo = Kuka auttaa
heading-data = { $count } tietoa
heading-dpo = Kuka neuvoo
