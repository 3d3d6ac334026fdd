// @generated

use ::ews_bindings::xml;

use super::SmtpDomain;

/// Complex type `t:SmtpDomainList`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmtpDomainList(pub Vec<SmtpDomain>);

xml::complex_type!(SmtpDomainList { name: "t:SmtpDomainList", model: "t:Domain*" });

xml::wrapper_type!(SmtpDomainList, SmtpDomain);

xml::list_of_elements!(SmtpDomainList, t "Domain");
