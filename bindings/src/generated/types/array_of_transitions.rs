// @generated

use ::ews_bindings::rt;
use super::AnyTransition;

/// Complex type `t:ArrayOfTransitionsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfTransitionsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfTransitions {
    /// Attribute `Id`, optional.
    pub id: Option<String>,
    /// Choice of `t:Transition`, `t:AbsoluteDateTransition`, `t:RecurringDateTransition`, `t:RecurringDayTransition`, 1 or more.
    pub transition: Vec<AnyTransition>,
}

impl Eq for ArrayOfTransitions {}

rt::complex_type! {
    ArrayOfTransitions = "t:ArrayOfTransitionsType" checked;
    attributes {
        0 id: "Id" optional;
    }
    fields {
        0 transition: choice(AnyTransition) at_least_once;
    }
}
