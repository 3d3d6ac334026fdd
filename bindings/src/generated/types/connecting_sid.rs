// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{PrimarySmtpAddress, PrincipalName, Sid, SmtpAddress};

/// Complex type `t:ConnectingSIDType`.
///
/// Microsoft's reference: [`ConnectingSID`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/connectingsid).
#[doc(alias = "ConnectingSIDType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ConnectingSid {
    /// Element `t:PrincipalName`.
    PrincipalName(Box<PrincipalName>),
    /// Element `t:SID`.
    Sid(Box<Sid>),
    /// Element `t:PrimarySmtpAddress`.
    PrimarySmtpAddress(Box<PrimarySmtpAddress>),
    /// Element `t:SmtpAddress`, since `Exchange2010_SP1`.
    SmtpAddress(Box<SmtpAddress>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for ConnectingSid {}

rt::choice_type! {
    ConnectingSid;
    0 PrincipalName(PrincipalName): t "PrincipalName";
    1 Sid(Sid): t "SID";
    2 PrimarySmtpAddress(PrimarySmtpAddress): t "PrimarySmtpAddress";
    3 SmtpAddress(SmtpAddress): t "SmtpAddress";
}

rt::choice_content! {
    enum ConnectingSid = "t:ConnectingSIDType";
}
