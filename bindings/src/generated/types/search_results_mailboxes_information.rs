// @generated

use ::ews_bindings::{rt, xml};

use super::MailboxInformation;

/// Complex type without a name: element MailboxesInformation in t:SearchResults.
pub type SearchResultsMailboxesInformation = xml::List<
    MailboxInformation,
    SearchResultsMailboxesInformationList,
>;

rt::list_name!(
    SearchResultsMailboxesInformationList: Elements "t:MailboxInformation" { name:
    "t:SearchResultsMailboxesInformation", model: "t:MailboxInformation*" }
);
