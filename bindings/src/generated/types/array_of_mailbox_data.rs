// @generated

use ::ews_bindings::{value, xml};

use super::MailboxData;

/// Complex type `t:ArrayOfMailboxData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfMailboxData(pub Vec<value::Nillable<MailboxData>>);

xml::complex_type!(
    ArrayOfMailboxData { name: "t:ArrayOfMailboxData", model: "t:MailboxData*" }
);

xml::wrapper_type!(ArrayOfMailboxData, value::Nillable < MailboxData >);

xml::list_of_elements!(ArrayOfMailboxData, t "MailboxData");
