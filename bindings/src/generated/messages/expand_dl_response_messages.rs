// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ExpandDlResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[doc(alias = "ExpandDLResponseMessages")]
pub type ExpandDlResponseMessages = xml::List<
    xml::KnownOrRaw<ExpandDlResponseMessage>,
    ExpandDlResponseMessagesList,
>;

rt::list_name!(
    ExpandDlResponseMessagesList: Messages "m:ExpandDLResponseMessage" { name:
    "m:ExpandDLResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
