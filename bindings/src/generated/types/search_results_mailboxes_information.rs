// @generated

use ::ews_bindings::xml;

use super::MailboxInformation;

/// Complex type without a name: element MailboxesInformation in t:SearchResults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchResultsMailboxesInformation(pub Vec<MailboxInformation>);

xml::complex_type!(
    SearchResultsMailboxesInformation { name: "t:SearchResultsMailboxesInformation",
    model: "t:MailboxInformation*" }
);

xml::wrapper_type!(SearchResultsMailboxesInformation, MailboxInformation);

xml::list_of_elements!(SearchResultsMailboxesInformation, t "MailboxInformation");
