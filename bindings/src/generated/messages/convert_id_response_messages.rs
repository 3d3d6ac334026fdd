// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ConvertIdResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConvertIdResponseMessages(pub Vec<xml::Listed<ConvertIdResponseMessage>>);

xml::complex_type!(
    ConvertIdResponseMessages { name: "m:ConvertIdResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(ConvertIdResponseMessages, xml::Listed < ConvertIdResponseMessage >);

xml::list_of_messages!(ConvertIdResponseMessages, m "ConvertIdResponseMessage");
