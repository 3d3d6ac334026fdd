// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(Flag: placeholder);

impl rt::ReadComplex for Flag {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FlagStatus") => reader.require(&mut self.flag_status, tag, 0),
            (rt::T, "StartDate") => reader.fill(&mut self.start_date, tag),
            (rt::T, "DueDate") => reader.fill(&mut self.due_date, tag),
            (rt::T, "CompleteDate") => reader.fill(&mut self.complete_date, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Flag {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:FlagStatus", &self.flag_status);
        out.element("t:StartDate", &self.start_date);
        out.element("t:DueDate", &self.due_date);
        out.element("t:CompleteDate", &self.complete_date);
    }
}
