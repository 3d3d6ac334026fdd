// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, SubscribeResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SubscribeResponseMessages(pub Vec<xml::Listed<SubscribeResponseMessage>>);

xml::complex_type!(
    SubscribeResponseMessages { name: "m:SubscribeResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(SubscribeResponseMessages, xml::Listed < SubscribeResponseMessage >);

xml::list_of_messages!(SubscribeResponseMessages, m "SubscribeResponseMessage");
