// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ExpandDlResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[doc(alias = "ExpandDLResponseMessages")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExpandDlResponseMessages(pub Vec<xml::Listed<ExpandDlResponseMessage>>);

xml::complex_type!(
    ExpandDlResponseMessages { name: "m:ExpandDLResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(ExpandDlResponseMessages, xml::Listed < ExpandDlResponseMessage >);

xml::list_of_messages!(ExpandDlResponseMessages, m "ExpandDLResponseMessage");
