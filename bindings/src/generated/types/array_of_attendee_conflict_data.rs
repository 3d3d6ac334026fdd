// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::{
    GroupAttendeeConflictData, IndividualAttendeeConflictData, TooBigGroupAttendeeConflictData,
    UnknownAttendeeConflictData,
};

/// Complex type `t:ArrayOfAttendeeConflictData`.
///
/// A list of `ArrayOfAttendeeConflictDataChoice`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`AttendeeConflictDataArray`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attendeeconflictdataarray).
pub type ArrayOfAttendeeConflictData = xml::List<
    ArrayOfAttendeeConflictDataChoice,
    ArrayOfAttendeeConflictDataList,
>;

rt::list_type! {
    ArrayOfAttendeeConflictDataList = "t:ArrayOfAttendeeConflictData";
    choices(ArrayOfAttendeeConflictDataChoice) repeated
}

/// The choice in `t:ArrayOfAttendeeConflictData`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ArrayOfAttendeeConflictDataChoice {
    /// Element `t:UnknownAttendeeConflictData`.
    UnknownAttendeeConflictData(value::Nillable<Box<UnknownAttendeeConflictData>>),
    /// Element `t:IndividualAttendeeConflictData`.
    IndividualAttendeeConflictData(value::Nillable<Box<IndividualAttendeeConflictData>>),
    /// Element `t:TooBigGroupAttendeeConflictData`.
    TooBigGroupAttendeeConflictData(
        value::Nillable<Box<TooBigGroupAttendeeConflictData>>,
    ),
    /// Element `t:GroupAttendeeConflictData`.
    GroupAttendeeConflictData(value::Nillable<Box<GroupAttendeeConflictData>>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for ArrayOfAttendeeConflictDataChoice {}

rt::choice_type! {
    ArrayOfAttendeeConflictDataChoice;
    0 UnknownAttendeeConflictData: t "UnknownAttendeeConflictData";
    1 IndividualAttendeeConflictData: t "IndividualAttendeeConflictData";
    2 TooBigGroupAttendeeConflictData: t "TooBigGroupAttendeeConflictData";
    3 GroupAttendeeConflictData: t "GroupAttendeeConflictData";
}
