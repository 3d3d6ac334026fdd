// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::{
    GroupAttendeeConflictData, IndividualAttendeeConflictData,
    TooBigGroupAttendeeConflictData, UnknownAttendeeConflictData,
};

/// Complex type `t:ArrayOfAttendeeConflictData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfAttendeeConflictData(pub Vec<ArrayOfAttendeeConflictDataChoice>);

impl ArrayOfAttendeeConflictData {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfAttendeeConflictData",
        content: xml::Content::Model(
            "(t:UnknownAttendeeConflictData | t:IndividualAttendeeConflictData | t:TooBigGroupAttendeeConflictData | t:GroupAttendeeConflictData)*",
        ),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfAttendeeConflictData, ArrayOfAttendeeConflictDataChoice
);

::ews_bindings::complex_type!(ArrayOfAttendeeConflictData);

impl xml::ReadNode for ArrayOfAttendeeConflictData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ArrayOfAttendeeConflictData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:ArrayOfAttendeeConflictData`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ArrayOfAttendeeConflictDataChoice {
    /// Element `t:UnknownAttendeeConflictData`.
    UnknownAttendeeConflictData(value::Nillable<UnknownAttendeeConflictData>),
    /// Element `t:IndividualAttendeeConflictData`.
    IndividualAttendeeConflictData(value::Nillable<IndividualAttendeeConflictData>),
    /// Element `t:TooBigGroupAttendeeConflictData`.
    TooBigGroupAttendeeConflictData(value::Nillable<TooBigGroupAttendeeConflictData>),
    /// Element `t:GroupAttendeeConflictData`.
    GroupAttendeeConflictData(value::Nillable<GroupAttendeeConflictData>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl xml::ReadChoice for ArrayOfAttendeeConflictDataChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "UnknownAttendeeConflictData") => {
                input.alternative(tag, Self::UnknownAttendeeConflictData)
            }
            (xml::T, "IndividualAttendeeConflictData") => {
                input.alternative(tag, Self::IndividualAttendeeConflictData)
            }
            (xml::T, "TooBigGroupAttendeeConflictData") => {
                input.alternative(tag, Self::TooBigGroupAttendeeConflictData)
            }
            (xml::T, "GroupAttendeeConflictData") => {
                input.alternative(tag, Self::GroupAttendeeConflictData)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ArrayOfAttendeeConflictDataChoice);

impl xml::WriteChoice for ArrayOfAttendeeConflictDataChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::UnknownAttendeeConflictData(value) => {
                out.element("t:UnknownAttendeeConflictData", value)
            }
            Self::IndividualAttendeeConflictData(value) => {
                out.element("t:IndividualAttendeeConflictData", value)
            }
            Self::TooBigGroupAttendeeConflictData(value) => {
                out.element("t:TooBigGroupAttendeeConflictData", value)
            }
            Self::GroupAttendeeConflictData(value) => {
                out.element("t:GroupAttendeeConflictData", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
