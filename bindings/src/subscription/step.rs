//! The steps of streaming subscriptions.

use std::time::Duration;

use crate::Error;
use crate::messages::ResponseCode;
use crate::types::NotificationEvent;

/// A step of streaming subscriptions. An envelope results in any number of steps. Each number is the position of a
/// subscription in the list, from 0.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamingStep {
    /// The server has created the subscription. Sync its folders now: the server does not send events of the time before.
    Subscribed(usize),
    /// The events of a subscription, in order, without `StatusEvent`. The number is `None` if the server names a subscription
    /// that is not in the list.
    ///
    /// An event that could not be read is raw XML: the variant `Unlisted`. Handle it as a change of unknown items: sync.
    Events(Option<usize>, Vec<NotificationEvent>),
    /// Events may be lost: a connection broke or had no envelope, the server reported a loss, or a part of the response could
    /// not be read. Sync the folders of this subscription, or of all subscriptions if the number is `None`. Other steps can
    /// follow.
    Missed(Option<usize>),
    /// The server forgot the subscription: events may be lost. The next request subscribes again, and the step
    /// [`Subscribed`](StreamingStep::Subscribed) follows.
    Forgotten(usize, ResponseCode),
    /// A message without events. The server sends it from time to time while the connection is open.
    KeepAlive,
    /// The server ended the connection, usually after its timeout. The next request opens another connection for the same
    /// subscriptions.
    Closed,
    /// The request failed, and sending it again is safe after this [transient](crate::soap::Transient) error: the next
    /// request is the same. The time is
    /// that of [`StreamingSubscription::wait`](super::StreamingSubscription::wait): one minute if the server does not give
    /// a time.
    Wait(Duration),
    /// The connection has ended: with an error for which waiting is no remedy, or because the server forgot a subscription
    /// twice without a message for it between.
    Failed(Error),
    /// The server has ended the subscription after [`StreamingSubscription::close`](super::StreamingSubscription::close).
    Unsubscribed(usize),
}

impl StreamingStep {
    pub(super) fn is_wait(&self) -> bool {
        matches!(self, Self::Wait(_))
    }

    pub(super) fn is_missed(&self) -> bool {
        matches!(self, Self::Missed(_))
    }
}
