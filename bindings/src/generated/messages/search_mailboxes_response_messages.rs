// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, SearchMailboxesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchMailboxesResponseMessages(
    pub Vec<xml::Listed<SearchMailboxesResponseMessage>>,
);

xml::complex_type!(
    SearchMailboxesResponseMessages { name: "m:SearchMailboxesResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    SearchMailboxesResponseMessages, xml::Listed < SearchMailboxesResponseMessage >
);

xml::list_of_messages!(
    SearchMailboxesResponseMessages, m "SearchMailboxesResponseMessage"
);
