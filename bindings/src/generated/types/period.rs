// @generated

use ::ews_bindings::{rt, value};

/// Complex type `t:PeriodType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`Period`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/period).
#[doc(alias = "PeriodType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Period {
    /// Attribute `Bias`, optional.
    pub bias: Option<value::Duration>,
    /// Attribute `Name`, optional.
    pub name: Option<String>,
    /// Attribute `Id`, optional.
    pub id: Option<String>,
}

impl Eq for Period {}

rt::complex_type! {
    Period = "t:PeriodType";
    attributes {
        0 bias: "Bias" optional;
        1 name: "Name" optional;
        2 id: "Id" optional;
    }
}
