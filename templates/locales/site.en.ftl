# Words of the site: breadcrumb, lists, search. Every key is also in the files site.fi.ftl and site.sv.ftl.

site-trail = Breadcrumb
site-feedback = Give feedback
site-accessibility = Accessibility statement
site-version-changed = Version { $version }, updated { $date }
site-changed = Updated { $date }

## Lists

site-order = Order of the list
site-by-controller = By controller
site-by-service = By service area
site-by-service-title = Privacy notices by service area
site-no-service = Other tasks
site-other-documents = Other documents
site-section-notices = Notices
site-section-records = Records of processing activities
site-section-agreements = Agreements and their annexes
site-section-forms = Undertakings and consents
site-section-descriptions = Descriptions and summaries
form-pdf = PDF
form-docx = Word
form-markdown = Markdown
form-xlsx = Excel
form-csv = CSV
form-json = JSON

## Search

site-search = Search the notices
site-search-hint = In titles, purposes, data and recipients. Part of a word is enough.
site-search-internal = Search the documents
site-search-hint-internal = In titles and in the contents of documents. Part of a word is enough.
site-search-button = Search
site-found-none = Nothing was found.
site-found-one = One document was found.
site-found-many = # documents were found.
site-topic-purpose = Purpose
site-topic-data = Data
site-topic-recipient = Recipient
site-topic-content = Contents

## Inner pages

site-coverage-text = Which requirements of the GDPR each register answers, and where the fact stands.
site-findings-text = What the check has found, what it rests on and what to do.
site-due-text = What has to be reviewed, renewed or decided within the coming year.
site-rules-text = What is checked in registers, and on what ground.
site-maps = Data maps
site-maps-text = Where the data come from, where they are kept, who gets them and what goes outside the EU and the EEA.
site-maps-workspace = All registers
site-maps-controller = Controllers
site-maps-register = Registers
site-maps-system = Information systems
site-maps-processor = Processors
