// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, GetStreamingEventsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetStreamingEventsResponseMessages(
    pub Vec<xml::Listed<GetStreamingEventsResponseMessage>>,
);

xml::complex_type!(
    GetStreamingEventsResponseMessages { name: "m:GetStreamingEventsResponseMessages",
    base: Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    GetStreamingEventsResponseMessages, xml::Listed < GetStreamingEventsResponseMessage >
);

xml::list_of_messages!(
    GetStreamingEventsResponseMessages, m "GetStreamingEventsResponseMessage"
);
