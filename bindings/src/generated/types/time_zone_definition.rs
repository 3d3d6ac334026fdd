// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfTransitions, ArrayOfTransitionsGroups, NonEmptyArrayOfPeriods};

/// Complex type `t:TimeZoneDefinitionType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`TimeZoneDefinition`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/timezonedefinition).
#[doc(alias = "TimeZoneDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeZoneDefinition {
    /// Attribute `Id`, optional.
    pub id: Option<String>,
    /// Attribute `Name`, optional.
    pub name: Option<String>,
    /// Element `t:Periods`, optional.
    pub periods: Option<NonEmptyArrayOfPeriods>,
    /// Element `t:TransitionsGroups`, optional.
    pub transitions_groups: Option<ArrayOfTransitionsGroups>,
    /// Element `t:Transitions`, optional.
    pub transitions: Option<Box<ArrayOfTransitions>>,
}

impl Eq for TimeZoneDefinition {}

rt::complex_type! {
    TimeZoneDefinition = "t:TimeZoneDefinitionType" checked;
    attributes {
        0 id: "Id" optional;
        1 name: "Name" optional;
    }
    elements t {
        0 periods: "Periods" once;
        1 transitions_groups: "TransitionsGroups" optional;
        2 transitions: "Transitions" optional;
    }
    model {
        sequence 0 1 3;
            field 0 1 1;
            field 1 0 1;
            field 2 0 1;
    }
}
