// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:NonIndexableItemStatisticType`, since `Exchange2013_SP1`.
#[doc(alias = "NonIndexableItemStatisticType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonIndexableItemStatistic {
    /// Element `t:Mailbox`, required.
    pub mailbox: String,
    /// Element `t:ItemCount`, required.
    pub item_count: i64,
    /// Element `t:ErrorMessage`, optional.
    pub error_message: Option<String>,
}

impl Eq for NonIndexableItemStatistic {}

xml::complex_type!(
    NonIndexableItemStatistic { name: "t:NonIndexableItemStatisticType", required:
    "t:Mailbox, t:ItemCount", bits: 2, model: "t:Mailbox, t:ItemCount, t:ErrorMessage?"
    }
);

impl NonIndexableItemStatistic {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: impl Into<String>, item_count: i64) -> Self {
        Self {
            mailbox: mailbox.into(),
            item_count,
            error_message: None,
        }
    }
}

xml::blank_new!(NonIndexableItemStatistic: text, blank);

impl xml::ReadNode for NonIndexableItemStatistic {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Mailbox") => input.require(&mut self.mailbox, tag, 0),
            (xml::T, "ItemCount") => input.require(&mut self.item_count, tag, 1),
            (xml::T, "ErrorMessage") => input.fill(&mut self.error_message, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonIndexableItemStatistic {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:ItemCount", &self.item_count);
        out.element("t:ErrorMessage", &self.error_message);
    }
}
