// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, FindItemResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type FindItemResponseMessages = xml::List<
    xml::KnownOrRaw<FindItemResponseMessage>,
    FindItemResponseMessagesList,
>;

rt::list_name!(
    FindItemResponseMessagesList: Messages "m:FindItemResponseMessage" { name:
    "m:FindItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
