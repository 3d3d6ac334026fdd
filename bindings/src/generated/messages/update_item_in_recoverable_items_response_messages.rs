// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, UpdateItemInRecoverableItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemInRecoverableItemsResponseMessages(
    pub Vec<xml::Listed<UpdateItemInRecoverableItemsResponseMessage>>,
);

xml::complex_type!(
    UpdateItemInRecoverableItemsResponseMessages { name:
    "m:UpdateItemInRecoverableItemsResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    UpdateItemInRecoverableItemsResponseMessages, xml::Listed <
    UpdateItemInRecoverableItemsResponseMessage >
);

xml::list_of_messages!(
    UpdateItemInRecoverableItemsResponseMessages, m
    "UpdateItemInRecoverableItemsResponseMessage"
);
