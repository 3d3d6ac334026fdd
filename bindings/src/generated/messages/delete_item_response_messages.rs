// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, DeleteItemResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItemResponseMessages(pub Vec<xml::Listed<DeleteItemResponseMessage>>);

xml::complex_type!(
    DeleteItemResponseMessages { name: "m:DeleteItemResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    DeleteItemResponseMessages, xml::Listed < DeleteItemResponseMessage >
);

xml::list_of_messages!(DeleteItemResponseMessages, m "DeleteItemResponseMessage");
