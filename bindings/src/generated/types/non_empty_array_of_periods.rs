// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Period;

/// Complex type `t:NonEmptyArrayOfPeriodsType`.
#[doc(alias = "NonEmptyArrayOfPeriodsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfPeriods(pub Vec<Period>);

impl NonEmptyArrayOfPeriods {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfPeriodsType",
        content: xml::Content::Model("t:Period+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfPeriods, Period);

::ews_bindings::complex_type!(NonEmptyArrayOfPeriods);

impl xml::ReadNode for NonEmptyArrayOfPeriods {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Period") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfPeriods {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Period", &self.0);
    }
}
