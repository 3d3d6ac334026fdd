// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ResolveNamesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResolveNamesResponseMessages(
    pub Vec<xml::Listed<ResolveNamesResponseMessage>>,
);

xml::complex_type!(
    ResolveNamesResponseMessages { name: "m:ResolveNamesResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    ResolveNamesResponseMessages, xml::Listed < ResolveNamesResponseMessage >
);

xml::list_of_messages!(ResolveNamesResponseMessages, m "ResolveNamesResponseMessage");
