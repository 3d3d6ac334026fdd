// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:PolicyNudgeRulesServiceConfiguration`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`PolicyNudgeRulesConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/policynudgerulesconfiguration).
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PolicyNudgeRulesServiceConfiguration {
    /// Elements of the namespaces `##any`, as raw XML.
    pub any: Vec<xml::RawXml>,
}

impl Eq for PolicyNudgeRulesServiceConfiguration {}

rt::complex_type! {
    PolicyNudgeRulesServiceConfiguration = "t:PolicyNudgeRulesServiceConfiguration";
    fields {
        0 any: any("##any") repeated;
    }
}
