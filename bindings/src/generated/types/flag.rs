// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::FlagStatus;

/// Complex type `t:FlagType`.
#[doc(alias = "FlagType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Flag {
    /// Element `t:FlagStatus`, required.
    pub flag_status: FlagStatus,
    /// Element `t:StartDate`, optional, `xs:dateTime`.
    pub start_date: Option<value::DateTime>,
    /// Element `t:DueDate`, optional, `xs:dateTime`.
    pub due_date: Option<value::DateTime>,
    /// Element `t:CompleteDate`, optional, `xs:dateTime`.
    pub complete_date: Option<value::DateTime>,
}

impl Flag {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FlagType",
        required: &["t:FlagStatus"],
        bits: 1,
        content: xml::Content::Model(
            "t:FlagStatus, t:StartDate?, t:DueDate?, t:CompleteDate?",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(flag_status: FlagStatus) -> Self {
        Self {
            flag_status,
            start_date: None,
            due_date: None,
            complete_date: None,
        }
    }
}

::ews_bindings::complex_type!(Flag);

::ews_bindings::blank_new!(Flag : blank);

impl xml::ReadNode for Flag {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "FlagStatus") => input.require(&mut self.flag_status, tag, 0),
            (xml::T, "StartDate") => input.fill(&mut self.start_date, tag),
            (xml::T, "DueDate") => input.fill(&mut self.due_date, tag),
            (xml::T, "CompleteDate") => input.fill(&mut self.complete_date, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Flag {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FlagStatus", &self.flag_status);
        out.element("t:StartDate", &self.start_date);
        out.element("t:DueDate", &self.due_date);
        out.element("t:CompleteDate", &self.complete_date);
    }
}
