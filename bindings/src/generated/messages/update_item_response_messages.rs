// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, UpdateItemResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type UpdateItemResponseMessages = xml::List<
    xml::KnownOrRaw<UpdateItemResponseMessage>,
    UpdateItemResponseMessagesList,
>;

rt::list_name!(
    UpdateItemResponseMessagesList: Messages "m:UpdateItemResponseMessage" { name:
    "m:UpdateItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
