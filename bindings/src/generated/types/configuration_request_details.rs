// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:ConfigurationRequestDetailsType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ConfigurationRequestDetails`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/configurationrequestdetails).
#[doc(alias = "ConfigurationRequestDetailsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConfigurationRequestDetails {
    /// Elements of the namespaces `##any`, as raw XML.
    pub any: Vec<xml::RawXml>,
}

impl Eq for ConfigurationRequestDetails {}

rt::complex_type! {
    ConfigurationRequestDetails = "t:ConfigurationRequestDetailsType" checked;
    fields {
        0 any: any("##any") repeated;
    }
}
