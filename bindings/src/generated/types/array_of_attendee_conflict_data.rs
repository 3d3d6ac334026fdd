// @generated

use ::ews_bindings::{value, xml};

use super::{
    GroupAttendeeConflictData, IndividualAttendeeConflictData,
    TooBigGroupAttendeeConflictData, UnknownAttendeeConflictData,
};

/// Complex type `t:ArrayOfAttendeeConflictData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfAttendeeConflictData(pub Vec<ArrayOfAttendeeConflictDataChoice>);

xml::complex_type!(
    ArrayOfAttendeeConflictData { name: "t:ArrayOfAttendeeConflictData", model:
    "(t:UnknownAttendeeConflictData | t:IndividualAttendeeConflictData | t:TooBigGroupAttendeeConflictData | t:GroupAttendeeConflictData)*"
    }
);

xml::wrapper_type!(ArrayOfAttendeeConflictData, ArrayOfAttendeeConflictDataChoice);

xml::list_of_choices!(ArrayOfAttendeeConflictData);

/// The choice in `t:ArrayOfAttendeeConflictData`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ArrayOfAttendeeConflictDataChoice {
    /// Element `t:UnknownAttendeeConflictData`.
    UnknownAttendeeConflictData(Box<value::Nillable<UnknownAttendeeConflictData>>),
    /// Element `t:IndividualAttendeeConflictData`.
    IndividualAttendeeConflictData(Box<value::Nillable<IndividualAttendeeConflictData>>),
    /// Element `t:TooBigGroupAttendeeConflictData`.
    TooBigGroupAttendeeConflictData(
        Box<value::Nillable<TooBigGroupAttendeeConflictData>>,
    ),
    /// Element `t:GroupAttendeeConflictData`.
    GroupAttendeeConflictData(Box<value::Nillable<GroupAttendeeConflictData>>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

xml::choice_type!(
    ArrayOfAttendeeConflictDataChoice { UnknownAttendeeConflictData = t
    "UnknownAttendeeConflictData", IndividualAttendeeConflictData = t
    "IndividualAttendeeConflictData", TooBigGroupAttendeeConflictData = t
    "TooBigGroupAttendeeConflictData", GroupAttendeeConflictData = t
    "GroupAttendeeConflictData" }
);
