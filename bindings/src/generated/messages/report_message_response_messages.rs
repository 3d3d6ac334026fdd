// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ReportMessageResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type ReportMessageResponseMessages = xml::List<
    xml::KnownOrRaw<ReportMessageResponseMessage>,
    ReportMessageResponseMessagesList,
>;

rt::list_name!(
    ReportMessageResponseMessagesList: Messages "m:ReportMessageResponseMessage" { name: "m:ReportMessageResponseMessages", base: ArrayOfResponseMessages, flags: checked
    }
);
