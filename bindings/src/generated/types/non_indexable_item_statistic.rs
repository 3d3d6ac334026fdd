// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(NonIndexableItemStatistic: text, placeholder);

impl rt::ReadComplex for NonIndexableItemStatistic {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Mailbox") => reader.require(&mut self.mailbox, tag, 0),
            (rt::T, "ItemCount") => reader.require(&mut self.item_count, tag, 1),
            (rt::T, "ErrorMessage") => reader.fill(&mut self.error_message, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for NonIndexableItemStatistic {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:ItemCount", &self.item_count);
        out.element("t:ErrorMessage", &self.error_message);
    }
}
