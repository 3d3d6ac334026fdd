// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, MarkAsJunkResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsJunkResponseMessages(pub Vec<xml::Listed<MarkAsJunkResponseMessage>>);

xml::complex_type!(
    MarkAsJunkResponseMessages { name: "m:MarkAsJunkResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    MarkAsJunkResponseMessages, xml::Listed < MarkAsJunkResponseMessage >
);

xml::list_of_messages!(MarkAsJunkResponseMessages, m "MarkAsJunkResponseMessage");
