// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, UpdateItemResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type UpdateItemResponseMessages = xml::List<
    xml::Listed<UpdateItemResponseMessage>,
    UpdateItemResponseMessagesList,
>;

xml::list_name!(
    UpdateItemResponseMessagesList: Messages "m:UpdateItemResponseMessage" { name:
    "m:UpdateItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
