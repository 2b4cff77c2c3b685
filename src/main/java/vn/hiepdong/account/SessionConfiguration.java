package vn.hiepdong.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions lie in the database. One that an older version wrote and this one cannot read counts as signed out. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

    /**
     * Sessions need no transaction of their own: each statement stands alone. One begun while a business transaction is open
     * would either wait for it (that transaction asks a session who acts) or, on its connection, commit it half done.
     */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    ConversionService springSessionConversionService() {
        var deserializer = new DeserializingConverter();
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, bytes -> {
            try {
                return deserializer.convert(bytes);
            } catch (SerializationFailedException unreadable) {
                LOG.info("A session written by another version is dropped: {}", unreadable.getMessage());
                return null;
            }
        });
        return conversion;
    }
}
