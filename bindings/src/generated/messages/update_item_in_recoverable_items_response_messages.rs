// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, UpdateItemInRecoverableItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type UpdateItemInRecoverableItemsResponseMessages = xml::List<
    xml::KnownOrRaw<UpdateItemInRecoverableItemsResponseMessage>,
    UpdateItemInRecoverableItemsResponseMessagesList,
>;

rt::list_name!(
    UpdateItemInRecoverableItemsResponseMessagesList: Messages
    "m:UpdateItemInRecoverableItemsResponseMessage" { name:
    "m:UpdateItemInRecoverableItemsResponseMessages", base: ArrayOfResponseMessages,
    flags: checked }
);
