// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, FindItemResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindItemResponseMessages(pub Vec<xml::Listed<FindItemResponseMessage>>);

xml::complex_type!(
    FindItemResponseMessages { name: "m:FindItemResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(FindItemResponseMessages, xml::Listed < FindItemResponseMessage >);

xml::list_of_messages!(FindItemResponseMessages, m "FindItemResponseMessage");
