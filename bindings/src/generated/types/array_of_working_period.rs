// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::WorkingPeriod;

/// Complex type `t:ArrayOfWorkingPeriod`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfWorkingPeriod(pub Vec<WorkingPeriod>);

impl ArrayOfWorkingPeriod {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfWorkingPeriod",
        content: xml::Content::Model("t:WorkingPeriod*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfWorkingPeriod, WorkingPeriod);

::ews_bindings::complex_type!(ArrayOfWorkingPeriod);

impl xml::ReadNode for ArrayOfWorkingPeriod {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "WorkingPeriod") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfWorkingPeriod {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:WorkingPeriod", &self.0);
    }
}
