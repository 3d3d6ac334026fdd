// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ReportMessageResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReportMessageResponseMessages(
    pub Vec<xml::Listed<ReportMessageResponseMessage>>,
);

xml::complex_type!(
    ReportMessageResponseMessages { name: "m:ReportMessageResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    ReportMessageResponseMessages, xml::Listed < ReportMessageResponseMessage >
);

xml::list_of_messages!(ReportMessageResponseMessages, m "ReportMessageResponseMessage");
