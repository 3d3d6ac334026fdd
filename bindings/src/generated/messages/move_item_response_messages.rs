// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ItemInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveItemResponseMessages(pub Vec<xml::Listed<ItemInfoResponseMessage>>);

xml::complex_type!(
    MoveItemResponseMessages { name: "m:MoveItemResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(MoveItemResponseMessages, xml::Listed < ItemInfoResponseMessage >);

xml::list_of_messages!(MoveItemResponseMessages, m "MoveItemResponseMessage");
