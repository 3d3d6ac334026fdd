// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendItemResponseMessages(pub Vec<xml::Listed<ResponseMessage>>);

xml::complex_type!(
    SendItemResponseMessages { name: "m:SendItemResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(SendItemResponseMessages, xml::Listed < ResponseMessage >);

xml::list_of_messages!(SendItemResponseMessages, m "SendItemResponseMessage");
