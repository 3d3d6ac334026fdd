// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, UpdateItemResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemResponseMessages(pub Vec<xml::Listed<UpdateItemResponseMessage>>);

xml::complex_type!(
    UpdateItemResponseMessages { name: "m:UpdateItemResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    UpdateItemResponseMessages, xml::Listed < UpdateItemResponseMessage >
);

xml::list_of_messages!(UpdateItemResponseMessages, m "UpdateItemResponseMessage");
