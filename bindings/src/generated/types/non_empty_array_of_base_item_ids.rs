// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    ItemId, OccurrenceItemId, RecurringMasterItemId, RecurringMasterItemIdRanges,
};

/// Complex type `t:NonEmptyArrayOfBaseItemIdsType`.
#[doc(alias = "NonEmptyArrayOfBaseItemIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfBaseItemIds(pub Vec<NonEmptyArrayOfBaseItemIdsChoice>);

impl NonEmptyArrayOfBaseItemIds {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfBaseItemIdsType",
        content: xml::Content::Model(
            "(t:ItemId | t:OccurrenceItemId | t:RecurringMasterItemId | t:RecurringMasterItemIdRanges)+",
        ),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfBaseItemIds, NonEmptyArrayOfBaseItemIdsChoice
);

::ews_bindings::complex_type!(NonEmptyArrayOfBaseItemIds);

impl xml::ReadNode for NonEmptyArrayOfBaseItemIds {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for NonEmptyArrayOfBaseItemIds {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:NonEmptyArrayOfBaseItemIdsType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfBaseItemIdsChoice {
    /// Element `t:ItemId`.
    ItemId(ItemId),
    /// Element `t:OccurrenceItemId`.
    OccurrenceItemId(OccurrenceItemId),
    /// Element `t:RecurringMasterItemId`.
    RecurringMasterItemId(RecurringMasterItemId),
    /// Element `t:RecurringMasterItemIdRanges`.
    RecurringMasterItemIdRanges(RecurringMasterItemIdRanges),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    NonEmptyArrayOfBaseItemIdsChoice : ItemId(ItemId),
    OccurrenceItemId(OccurrenceItemId), RecurringMasterItemId(RecurringMasterItemId),
    RecurringMasterItemIdRanges(RecurringMasterItemIdRanges)
);

impl xml::ReadChoice for NonEmptyArrayOfBaseItemIdsChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "ItemId") => input.alternative(tag, Self::ItemId),
            (xml::T, "OccurrenceItemId") => {
                input.alternative(tag, Self::OccurrenceItemId)
            }
            (xml::T, "RecurringMasterItemId") => {
                input.alternative(tag, Self::RecurringMasterItemId)
            }
            (xml::T, "RecurringMasterItemIdRanges") => {
                input.alternative(tag, Self::RecurringMasterItemIdRanges)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(NonEmptyArrayOfBaseItemIdsChoice);

impl xml::WriteChoice for NonEmptyArrayOfBaseItemIdsChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::ItemId(value) => out.element("t:ItemId", value),
            Self::OccurrenceItemId(value) => out.element("t:OccurrenceItemId", value),
            Self::RecurringMasterItemId(value) => {
                out.element("t:RecurringMasterItemId", value)
            }
            Self::RecurringMasterItemIdRanges(value) => {
                out.element("t:RecurringMasterItemIdRanges", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
