// @generated

use ::ews_bindings::{rt, xml};

use super::SmtpDomain;

/// Complex type `t:SmtpDomainList`, since `Exchange2010_SP1`.
pub type SmtpDomainList = xml::List<SmtpDomain, SmtpDomainListList>;

rt::list_name!(
    SmtpDomainListList: Elements "t:Domain" { name: "t:SmtpDomainList", model:
    "t:Domain*" }
);
