// @generated

use ::ews_bindings::xml;

use super::MailTipsResponseMessage;

/// Complex type `m:ArrayOfMailTipsResponseMessageType`.
#[doc(alias = "ArrayOfMailTipsResponseMessageType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfMailTipsResponseMessage(pub Vec<MailTipsResponseMessage>);

xml::complex_type!(
    ArrayOfMailTipsResponseMessage { name: "m:ArrayOfMailTipsResponseMessageType", model: "m:MailTipsResponseMessageType+", checked : true }
);

xml::wrapper_type!(ArrayOfMailTipsResponseMessage, MailTipsResponseMessage);

xml::list_of_elements!(ArrayOfMailTipsResponseMessage, m "MailTipsResponseMessageType");
