// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ReportMessageResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type ReportMessageResponseMessages = xml::List<
    xml::Listed<ReportMessageResponseMessage>,
    ReportMessageResponseMessagesList,
>;

xml::list_name!(
    ReportMessageResponseMessagesList: Messages "m:ReportMessageResponseMessage" { name: "m:ReportMessageResponseMessages", base: ArrayOfResponseMessages, flags: checked
    }
);
