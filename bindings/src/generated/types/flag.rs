// @generated

use ::ews_bindings::{Result, value, xml};

use super::FlagStatus;

/// Complex type `t:FlagType`, since `Exchange2013_SP1`.
#[doc(alias = "FlagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Flag {
    /// Element `t:FlagStatus`, required.
    pub flag_status: FlagStatus,
    /// Element `t:StartDate`, optional.
    pub start_date: Option<value::DateTime>,
    /// Element `t:DueDate`, optional.
    pub due_date: Option<value::DateTime>,
    /// Element `t:CompleteDate`, optional.
    pub complete_date: Option<value::DateTime>,
}

impl Eq for Flag {}

xml::complex_type!(
    Flag { name: "t:FlagType", required: "t:FlagStatus", bits: 1, model:
    "t:FlagStatus, t:StartDate?, t:DueDate?, t:CompleteDate?" }
);

impl Flag {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(flag_status: FlagStatus) -> Self {
        Self {
            flag_status,
            start_date: None,
            due_date: None,
            complete_date: None,
        }
    }
}

xml::blank_new!(Flag: blank);

impl xml::ReadNode for Flag {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
